import { message } from '../message';
import { Live } from '../parts/live';
import { Seal } from '../parts/seal';
import { Begin } from './begin';
import { Sight } from './sight';
import { Legend, Steps } from './steps';
import { TryIt } from './try-it';

/** The page that is opened once, when Huiyao was installed: what it does, tried on a sample, and what it may see. */
export function FirstRun() {
  return (
    <Live>
      <main class="first-run">
        <header>
          <p class="kicker">
            <Seal />
            <span>{message('firstBrand')}</span>
          </p>
          <h1>{message('firstTitle')}</h1>
          <p class="lead">{message('firstLead')}</p>
          <Begin />
        </header>
        <TryIt />
        <Legend />
        <Steps />
        <Sight />
      </main>
    </Live>
  );
}
