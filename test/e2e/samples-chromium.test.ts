import { trySamples } from './samples';

trySamples('chromium');
