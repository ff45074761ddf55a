/**
 * Colours by what they are for. Every pair that carries text has a contrast of 4.5 or more, in both schemes;
 * browser tests hold that. Nothing is said by colour alone.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #ffffff; --ink: #1d2427; --quiet: #57605f; --rule: #dcd8cf; --strong-rule: #b7b2a6;
  --link: #1c5068; --focus: #1c5068; --same: #dfeae2; --near: #f5ead0; --against: #8d2a1f;
  --exact: #8d2a1f; --strong: #8a5200; --possible: #4b5a66; --warn: #fbf1dc; --warn-rule: #c9962f;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181a; --sheet: #1a1f22; --ink: #e3e1db; --quiet: #a3aaa8; --rule: #31383b; --strong-rule: #566064;
    --link: #8fc3dc; --focus: #8fc3dc; --same: #24402f; --near: #473a1b; --against: #f0a296;
    --exact: #f0a296; --strong: #e5b565; --possible: #a9bac7; --warn: #2c2617; --warn-rule: #b58a35;
  }
}
`;
