import { GlobalRegistrator } from "@happy-dom/global-registrator";

// React looks for a document when it is imported, so this comes before it.
GlobalRegistrator.register({ url: "http://localhost/" });
