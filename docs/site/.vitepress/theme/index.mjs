import DefaultTheme from "vitepress/theme-without-fonts";
import TableFilter from "./components/TableFilter.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("TableFilter", TableFilter);
  },
};
