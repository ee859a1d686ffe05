//! The native chart of a table.

use anyhow::Result;
use rust_xlsxwriter::{
    Chart as NativeChart, ChartAxis, ChartAxisCrossing, ChartFormat, ChartLegendPosition,
    ChartSolidFill, ChartType, Worksheet,
};

use crate::layout::render::svg::{COLOURS, POSSIBLE};
use crate::layout::render::xlsx::{Table, text};
use crate::layout::{Chart, Shape};

/// The height of a row of a sheet, in pixels.
const ROW: u32 = 21;

impl Table<'_> {
    /// Draws a table's chart below it, from the table's own cells; returns the rows that it takes.
    /// Bars run from left to right in the table's order.
    pub(super) fn chart(
        &self,
        page: &mut Worksheet,
        chart: &Chart,
        name: &str,
        (head, below): (u32, u32),
        (first, last): (u32, u32),
    ) -> Result<u32> {
        let (Some(rows), Some(label)) = (chart.rows(self.sheet), self.place(chart.label)) else {
            return Ok(0);
        };
        let possible = chart.open_column(&rows);
        // What is possible and the mark are bars of their own: a chart of bars has no lines.
        let is_stacked = chart.series.len() > 1;
        let mut native = NativeChart::new(match chart.shape {
            Shape::Bars if is_stacked => ChartType::BarStacked,
            Shape::Bars => ChartType::Bar,
            Shape::Columns => ChartType::Column,
        });
        let mut series = |code: &str, colour: &str| {
            let Some(place) = self.place(code) else { return };
            let mut fill = ChartSolidFill::new();
            fill.set_color(colour);
            let added = native.add_series().set_categories((name, first, label, last, label));
            added
                .set_values((name, first, place, last, place))
                .set_name((name, head, place))
                .set_gap(60)
                .set_format(ChartFormat::new().set_solid_fill(&fill));
        };
        for (place, code) in chart.series.iter().enumerate() {
            series(code, COLOURS[place % COLOURS.len()]);
        }
        if let Some(code) = possible {
            series(code, POSSIBLE);
        }
        if let Some(code) = chart.mark {
            series(code, "#A0A0A0");
        }
        native.title().set_name(text(&chart.title).as_str());
        if is_stacked || possible.or(chart.mark).is_some() {
            native.legend().set_position(ChartLegendPosition::Bottom);
        } else {
            native.legend().set_hidden();
        }
        let is_rate = rows.iter().any(|row| row.values.iter().any(|cell| cell.is_percent()));
        let scale = |axis: &mut ChartAxis| {
            axis.set_min(0);
            if is_rate {
                axis.set_max(1).set_major_unit(0.2).set_num_format("0%");
            } else {
                axis.set_major_unit(step(Chart::most(&rows))).set_num_format("0");
            }
        };
        match chart.shape {
            Shape::Columns => scale(native.y_axis()),
            // The axis of a bar chart's names is the upright one; turned round, its first name is
            // on top, and the scale stays at the bottom.
            Shape::Bars => {
                scale(native.x_axis());
                native.y_axis().set_reverse().set_crossing(ChartAxisCrossing::Max);
            }
        }
        let high = height(chart, rows.len())?;
        native.set_width(760).set_height(high);
        page.insert_chart(below, 0, &native)?;
        Ok(high / ROW + 3)
    }

    /// Returns about how many rows the table's chart takes.
    pub(super) fn chart_rows(&self) -> u32 {
        let rows =
            self.sheet.chart.as_ref().and_then(|chart| Some((chart, chart.rows(self.sheet)?)));
        let high = rows.and_then(|(chart, rows)| height(chart, rows.len()).ok());
        high.map_or(0, |high| high / ROW + 3)
    }
}

/// The height of a chart of so many rows, in pixels.
fn height(chart: &Chart, rows: usize) -> Result<u32> {
    let a_row = if chart.mark.is_some() { 30 } else { 22 };
    let high = u32::try_from(rows)?.saturating_mul(a_row) + 110;
    Ok(if chart.shape == Shape::Columns { 320 } else { high.clamp(200, 2600) })
}

/// The distance of ticks on a scale of counts: whole, at most ten on it.
/// To 4 every 1, to 23 every 5, to 172 every 20.
fn step(most: f64) -> f64 {
    let mut step = 1.0;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle() {
        if most / step <= 10.0 {
            break;
        }
        step *= factor;
    }
    step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_whole_and_few() {
        assert_eq!(
            [1.0, 4.0, 10.0, 13.0, 23.0, 60.0, 172.0, 1e6].map(step),
            [1.0, 1.0, 1.0, 2.0, 5.0, 10.0, 20.0, 1e5]
        );
    }
}
