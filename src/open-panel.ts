/** Opens the panel: a side panel in Chromium, a sidebar in Firefox. Each browser has one of these and knows nothing of the other. */
export interface PanelApis {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Must be called in the very event of a click or a key, before anything is awaited: browsers open it for people alone.
 * @param windowId the window whose panel is opened; Firefox asks for none, and takes the one in front
 * @returns when it is open; rejects where the browser does not let us
 */
export async function openPanel({ sidePanel, sidebarAction }: PanelApis, windowId: number): Promise<void> {
  await (sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId }));
}
