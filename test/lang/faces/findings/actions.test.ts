/** Sentences about actions: they ask for what is missing, and for nothing else. */
import { expect, test } from 'vitest';
import type { ActionLack } from '../../../../src/core/findings/actions.ts';
import { actionsEn, actionsJa } from '../../../../src/lang/faces/findings/actions.ts';

const asked = (...missing: ActionLack[]): [ja: string, en: string] => [actionsJa.G30.sentence({ title: '粗利表', missing }), actionsEn.G30.sentence({ title: 'the table', missing })];

test('G30 asks for who, when and how to tell as one question', () => {
	expect(asked('who', 'when', 'measure')).toEqual(['『粗利表』は、だれが、いつまでに行い、何を見て確かめますか。', 'Who does “the table”, and by when, and what will show how it goes?']);
});

test('G30 leaves out what is there', () => {
	expect(asked('when', 'measure')).toEqual(['『粗利表』は、いつまでに行い、何を見て確かめますか。', 'By when is “the table” to be done, and what will show how it goes?']);
	expect(asked('who', 'when')).toEqual(['『粗利表』は、だれが、いつまでに行いますか。', 'Who does “the table”, and by when?']);
	expect(asked('who')).toEqual(['『粗利表』は、だれが行いますか。', 'Who does “the table”?']);
	expect(asked('when')).toEqual(['『粗利表』は、いつまでに行いますか。', 'By when is “the table” to be done?']);
	expect(asked('measure')).toEqual(['『粗利表』は、何を見て確かめますか。', 'What will show how “the table” goes?']);
	expect(asked('who', 'measure')).toEqual(['『粗利表』は、だれが行い、何を見て確かめますか。', 'Who does “the table”, and what will show how it goes?']);
});
