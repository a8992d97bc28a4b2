import { json, type RequestHandler } from "@sveltejs/kit";
import { formAt } from "../../../../forms.js";

export const POST: RequestHandler = async ({ request, params }) => {
  const form = await formAt(params).answered(await request.json());
  return json(form, { status: form.valid ? 200 : 400 });
};
