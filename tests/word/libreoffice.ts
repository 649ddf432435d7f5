import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice can be started. */
export function isLibreOfficeInstalled(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** What LibreOffice is to do with all tracked changes of a file, and where to write what comes of it. */
export interface Job {
  source: string;
  command: 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges';
  target: string;
}

/** Lets LibreOffice do these jobs, in a profile of its own below `folder`. Throws when it does not end. */
export function runLibreOffice(folder: string, jobs: Job[]): void {
  const profile = join(folder, 'profile');
  // Its first start makes a profile, and would take away what is there.
  start(profile, '--terminate_after_init');
  const basic = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(basic, { recursive: true });
  writeFileSync(join(basic, 'Module1.xba'), macro);
  const list = jobs.map(({ source, command, target }) =>
    [pathToFileURL(source).href, `.uno:${command}`, pathToFileURL(target).href].join('|'),
  );
  start(profile, `macro:///Standard.Module1.Settle("${list.join(';')}")`);
}

function start(profile: string, ...words: string[]): void {
  const own = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`];
  const { status, error, stderr } = spawnSync('soffice', [...own, ...words], { timeout: 100_000 });
  if (status !== 0) throw error ?? new Error(`LibreOffice ended with ${status}: ${stderr}`);
}

const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(jobs As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For Each job In Split(jobs, ";")
    parts = Split(job, "|")
    document = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, hidden())
    dispatcher.executeDispatch(document.CurrentController.Frame, parts(1), "", 0, Array())
    document.storeToURL(parts(2), format())
    document.close(True)
  Next
  StarDesktop.terminate()
End Sub
</script:module>
`;
