import type { System } from "./text/paths.ts";

/** What the app tells of the system it runs on; `pretendToRunOn` sets it. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: false,
  isSafari: false,
  resourcePathPrefix: "app://stand-in/",
};

/** Makes `Platform` tell of a system. */
export function pretendToRunOn(system: System): void {
  const isMobile = system === "ios" || system === "android";
  Object.assign(Platform, {
    isDesktop: !isMobile,
    isDesktopApp: !isMobile,
    isMobile,
    isMobileApp: isMobile,
    isPhone: isMobile,
    isIosApp: system === "ios",
    isAndroidApp: system === "android",
    isMacOS: system === "macos" || system === "ios",
    isWin: system === "windows",
    isLinux: system === "linux",
    isSafari: system === "ios",
    resourcePathPrefix: isMobile ? "file:///" : "app://stand-in/",
  });
}
