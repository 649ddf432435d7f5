import { hasSignal } from './store.ts';

/** Sends a form of ours without leaving the page; calls `done` when the server has answered. Other forms are left alone. */
export const sendForm = (event: SubmitEvent, done: () => void): void => {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute('action') !== ENDPOINTS.consent || !event.submitter) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter) as never);
  if (hasSignal) body.set('signal', 'on');
  post(form.action, body).then(done, () => {
    // The background request failed: let the browser send the form and show what is wrong.
    const fields = [...body].map(([name, value]) =>
      Object.assign(document.createElement('input'), { type: 'hidden', name, value }),
    );
    form.replaceChildren(...fields);
    form.submit();
  });
};

const post = async (url: string, body: URLSearchParams): Promise<void> => {
  const answer = await fetch(url, { method: 'POST', body });
  if (!answer.ok) throw answer;
};
