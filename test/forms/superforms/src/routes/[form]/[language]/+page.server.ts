import { type Actions, fail, type ServerLoadEvent } from "@sveltejs/kit";
import { formAt } from "../../../forms.js";

export async function load({ params }: ServerLoadEvent) {
  return { form: await formAt(params).empty(), params };
}

export const actions: Actions = {
  async default({ request, params }) {
    const form = await formAt(params).answered(request);
    return form.valid ? { form } : fail(400, { form });
  },
};
