#include <hb.h>
#include <hb-ot.h>
#include <hb-subset.h>

#if !HB_VERSION_ATLEAST(7, 0, 0)
/* Debian 12 has HarfBuzz 6, which knows this function by its older name. */
static inline void placard_draw_glyph(hb_font_t *font, hb_codepoint_t glyph, hb_draw_funcs_t *funcs, void *data) {
  hb_font_get_glyph_shape(font, glyph, funcs, data);
}
#else
static inline void placard_draw_glyph(hb_font_t *font, hb_codepoint_t glyph, hb_draw_funcs_t *funcs, void *data) {
  hb_font_draw_glyph(font, glyph, funcs, data);
}
#endif
