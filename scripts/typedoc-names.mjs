import { Converter, ReflectionKind } from "typedoc";

/** Calls each module of the documentation by the name it is imported by. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module))
      reflection.name = reflection.name.replace(/^(src|generated)/, "newstore-sdk");
  });
}
