import { hasSignal } from './store.ts';

let isBroken = false;

/** Sends a form of ours without leaving the page; calls `done` when the server has answered. Other forms are left alone. */
export const sendForm = (event: SubmitEvent, done: () => void): void => {
  const form = event.target as HTMLFormElement;
  // Known only while the event is under way.
  const { submitter } = event;
  if (isBroken || form.getAttribute('action') !== ENDPOINTS.consent || !submitter) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, submitter) as never);
  post(form.action, body).then(done, () => {
    // The background request failed: let the browser send the form and show what is wrong.
    isBroken = true;
    // Not while the event is still under way.
    setTimeout(() => form.requestSubmit(submitter));
  });
};

const post = async (url: string, body: URLSearchParams): Promise<void> => {
  const answer = await fetch(url, { method: 'POST', body });
  if (!answer.ok) throw answer;
};

/** Says in every form that the signal was seen: an extension may give it to scripts alone. */
export const passSignal = ({ formData }: FormDataEvent): void => {
  if (hasSignal) formData.set('signal', 'on');
};
