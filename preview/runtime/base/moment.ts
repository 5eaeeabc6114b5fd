import moment from 'moment';

/** The app hands its own to plugins; the types of `obsidian` bring the same package. */
export { moment };
