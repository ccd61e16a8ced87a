import { shortestForm } from './secret-forms.ts';

/** Words that stand in headers and settings, and in every log. */
const words = new Set(
  [
    'anonymous application authorization automatic available basic bearer changeme compressed contains default deployment',
    'development disabled docker-compose enabled environment experimental identity integration internal kubernetes',
    'latest localhost node.js no-cache no-store onpremises password placeholder pre-production preproduction preview',
    'private production public quality-assurance redacted registered release required sandbox secret staging standard',
    'test-environment testing transient undefined unchanged unlimited websocket xmlhttprequest',
  ].flatMap((line) => line.split(' ')),
);

/** Values that many share: numbers, dates, versions, media types, languages. */
const ordinary: readonly RegExp[] = [
  /^[\d.,:+_-]+$/,
  /^v?\d{1,6}(?:[.-][\da-z]{1,12}){0,4}$/i,
  /^\d{4}-\d{2}-\d{2}(?:-preview|T[\d:.]{5,12}Z?)?$/,
  /^(?:application|text|image|audio|video|multipart)\/[\w.+*-]{1,80}(?:; ?charset=[\w-]{1,20})?$/i,
  /^[a-z]{2}(?:-[a-z]{2,4})?(?:, ?[a-z]{2}(?:-[a-z]{2,4})?(?:; ?q=[\d.]{1,5})?){1,10}$/i,
  /^(.)\1*$/s,
  // A variable that nobody replaced.
  /^(?:[a-z]{1,20} )?\$[([{]{1,2}[^()[\]{}]{1,100}[)\]}]{1,2}$/i,
];

/**
 * Whether anybody could guess a value, so that it is no secret whatever it was given as. To mask it would star ordinary
 * words in each log, and a CI host drops the outputs that contain them.
 */
export function isGuessable(value: string): boolean {
  const text = value.trim();
  if (text.length < shortestForm || words.has(text.toLowerCase())) return true;
  return text.length <= 200 && ordinary.some((pattern) => pattern.test(text));
}
