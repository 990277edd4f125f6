export { addNote, getOrder } from "../transport/descriptors.js";
