//! The native chart of a table.

use anyhow::Result;
use rust_xlsxwriter::{
    Chart as NativeChart, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, ChartType,
    Worksheet,
};

use crate::layout::render::svg::COLOURS;
use crate::layout::render::xlsx::{Page, UPRIGHT, text};
use crate::layout::{Chart, Shape};

impl Page<'_> {
    /// Draws a table's chart below it, from the table's own cells.
    pub(super) fn chart(
        &self,
        page: &mut Worksheet,
        chart: &Chart,
        name: &str,
        (head, below): (u32, u32),
        (first, last): (u32, u32),
    ) -> Result<()> {
        let (Some(rows), Some(label)) = (chart.rows(self.sheet), self.place(chart.label)) else {
            return Ok(());
        };
        let several = chart.series.len() > 1;
        let mut native = NativeChart::new(match chart.shape {
            Shape::Bars if several => ChartType::BarStacked,
            Shape::Bars if chart.mark.is_none() => ChartType::Bar,
            _ => ChartType::Column,
        });
        let series = |native: &mut NativeChart, code: &str, format: &mut ChartFormat| {
            let Some(place) = self.place(code) else { return };
            let added = native.add_series().set_categories((name, first, label, last, label));
            added
                .set_values((name, first, place, last, place))
                .set_name((name, head, place))
                .set_format(format);
        };
        for (place, code) in chart.series.iter().enumerate() {
            let mut fill = ChartSolidFill::new();
            fill.set_color(COLOURS[place % COLOURS.len()]);
            series(&mut native, code, ChartFormat::new().set_solid_fill(&fill));
        }
        if let Some(mark) = chart.mark {
            let (mut line, mut stroke) = (NativeChart::new(ChartType::Line), ChartLine::new());
            stroke.set_color(COLOURS[6]).set_width(2.25);
            series(&mut line, mark, ChartFormat::new().set_line(&stroke));
            native.combine(&line);
        }
        native.title().set_name(text(&chart.title).as_str());
        if several || chart.mark.is_some() {
            native.legend().set_position(ChartLegendPosition::Bottom);
        } else {
            native.legend().set_hidden();
        }
        if matches!(chart.shape, Shape::Bars) && chart.mark.is_none() {
            native.x_axis().set_reverse();
        }
        if rows.iter().any(|row| row.values.iter().any(|cell| cell.is_percent())) {
            native.y_axis().set_min(0).set_max(1).set_num_format("0%");
        }
        native
            .set_width(760)
            .set_height(u32::try_from(rows.len())?.saturating_mul(22).clamp(320, 1600));
        // A chart that would span two pages starts on the second.
        let room = if usize::from(self.columns) > UPRIGHT { 8 } else { 25 };
        if below > room {
            page.set_page_breaks(&[below])?;
        }
        page.insert_chart(below, 0, &native)?;
        Ok(())
    }
}
