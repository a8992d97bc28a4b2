import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
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
};
