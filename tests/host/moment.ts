/** The date library that the app gives to plugins; it comes along with the typings. */
export { default as moment } from "moment";
