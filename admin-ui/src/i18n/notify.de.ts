/** Was einen während der Arbeit erreicht: Live-Aktualisierung, wer sonst noch schaut, Benachrichtigungen. */
export const notifyGerman = {
  live: {
    interrupted: 'Live-Aktualisierung unterbrochen – wird erneut versucht',
    case: {
      by: 'Von %{who} geändert: %{what}.',
      changed: 'Der Vorgang hat sich geändert: %{what}.',
      citizen: 'antragstellender Person',
      gone: 'Dieser Vorgang ist Ihnen nicht mehr zugänglich. Er wurde einem anderen Team zugeordnet, oder Ihre Rechte haben sich geändert.',
      later: 'Später',
      reload: 'Neu laden',
      something: 'neuer Stand',
    },
  },
  presence: {
    label: 'Gerade auch hier: %{names}',
    looks: '%{name} sieht den Vorgang an, seit %{since}',
    writes: '%{name} schreibt gerade, hier seit %{since}',
  },
};
