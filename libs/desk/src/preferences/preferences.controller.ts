import { Controller } from '@nestjs/common';
import { currentPrincipal, preferencesPatch, preferencesShape, StaffPreferences, type Preferences } from '@vorgang/access';
import { defineEndpoint, Endpoint, Input, NotFound, type InputOf } from '@vorgang/platform';

const show = defineEndpoint({
  method: 'GET',
  path: '/api/v1/preferences',
  audience: 'staff',
  permission: ['read', 'Desk'],
  reads: 'own',
  tag: 'desk',
  summary: 'How one likes one’s desk',
  response: preferencesShape,
});

const change = defineEndpoint({
  method: 'PATCH',
  path: '/api/v1/preferences',
  audience: 'staff',
  permission: ['change', 'Desk'],
  tag: 'desk',
  summary: 'Change how one likes one’s desk',
  description: 'What is not named stays as it was; zones and lists are merged by their names.',
  body: preferencesPatch,
  response: preferencesShape,
  problems: ['preferences.too-large'],
});

/** Preferences. */
@Controller()
export class PreferencesController {
  constructor(private readonly preferences: StaffPreferences) {}

  @Endpoint(show)
  async show(): Promise<Preferences> {
    const { id } = currentPrincipal();
    const mine = (await this.preferences.of([id])).get(id);
    if (!mine) throw new NotFound('staff');
    return mine;
  }

  @Endpoint(change)
  async change(@Input() { body }: InputOf<typeof change>): Promise<Preferences> {
    await this.preferences.change(currentPrincipal().id, body);
    return this.show();
  }
}
