import { useRoute } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent, nextTick, onMounted, watch } from "vue";
import TableFilter from "./components/TableFilter.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("TableFilter", TableFilter);
    app.component(
      "PlayGround",
      defineAsyncComponent(() => import("./components/PlayGround.vue")),
    );
    app.component(
      "RuleForm",
      defineAsyncComponent(() => import("./components/RuleForm.vue")),
    );
  },
  /** The first page has no main part of its own: its content is told to be it. */
  setup() {
    const route = useRoute();
    const tell = async () => {
      await nextTick();
      const content = document.querySelector("#VPContent");
      if (content?.querySelector("main")) content.removeAttribute("role");
      else content?.setAttribute("role", "main");
    };
    onMounted(tell);
    watch(() => route.path, tell);
  },
};
