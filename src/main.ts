/** The plugin: loads, wires, unloads. Nobody imports it. */
import { Plugin } from 'obsidian';

export default class Bansou extends Plugin {}
