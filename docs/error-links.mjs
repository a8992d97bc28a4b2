/**
 * A plugin of TypeDoc: a docstring of any topic links to the one error, which the root exports, without importing it.
 */
import { Converter, ReflectionKind } from "typedoc";

const error = "RcmInputError";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const target = project.getReflectionsByKind(ReflectionKind.Class).find(({ name }) => name === error);
    if (target === undefined) return;
    for (const { comment } of Object.values(project.reflections)) {
      const parts = [...(comment?.summary ?? []), ...(comment?.blockTags ?? []).flatMap(({ content }) => content)];
      for (const part of parts) if (part.kind === "inline-tag" && part.text.trim() === error) part.target = target;
    }
  });
}
