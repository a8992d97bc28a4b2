import { GlobalRegistrator } from "@happy-dom/global-registrator";

// Vue looks for the document when it is loaded: this module comes before it.
GlobalRegistrator.register();
