import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({ plugins: [sveltekit({ outDir: "node_modules/.svelte-kit" })] });
