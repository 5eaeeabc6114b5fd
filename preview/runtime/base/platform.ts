/** The device the stand-in plays. A desktop, until {@link playDevice} says otherwise. */
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
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

/** Plays a desktop or an Android phone: flags, and the classes on `body` that styles go by. */
export function playDevice(device: 'desktop' | 'phone'): void {
  const phone = device === 'phone';
  Object.assign(Platform, {
    isDesktop: !phone, isDesktopApp: !phone,
    isMobile: phone, isMobileApp: phone, isAndroidApp: phone, isPhone: phone,
  });
  if (typeof document === 'undefined') return;
  document.body.classList.toggle('is-mobile', phone);
  document.body.classList.toggle('is-phone', phone);
}

let language = 'en';

/** The app's language, a code such as `en` or `de`. */
export function getLanguage(): string {
  return language;
}

/** The stand-in's way to change the language; the app asks for a restart after it. */
export function playLanguage(code: string): void {
  language = code;
}
