import { trySamples } from './samples';

trySamples('firefox');
