import { setupServer } from "msw/node";
import { expectHandlersWork } from "./handlers.js";

expectHandlersWork(setupServer());
