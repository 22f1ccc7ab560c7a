//! Which pixels a shape covers, row by row: those whose centre lies inside, and of those on its edge the ones on a top or left
//! edge, so that shapes that share an edge neither overlap nor leave a gap.

use std::ops::Range;

/// Positions are whole steps of a 256th of a pixel, as graphics cards have them.
const STEPS: f64 = 256.0;
const STEP: i64 = 256;
const CENTRE: i64 = STEP / 2;

/// Further out than any window; keeps the products below in range.
const FURTHEST: f64 = 1e6;

/// A position in steps.
pub type Point = [i64; 2];

pub fn point(x: f32, y: f32) -> Point {
    [x, y].map(|pixels| (f64::from(pixels).clamp(-FURTHEST, FURTHEST) * STEPS).round() as i64)
}

/// The first row or column whose centre does not lie before the position.
pub fn first_from(position: i64) -> i64 {
    divide_up(position - CENTRE, STEP)
}

fn divide_up(amount: i64, by: i64) -> i64 {
    -(-amount).div_euclid(by)
}

pub struct Shape {
    pub rows: Range<i64>,
    outline: Outline,
}

enum Outline {
    Upright(Range<i64>),
    Slanted([Edge; 3]),
}

/// A straight edge, walked with the inside at its right hand.
struct Edge {
    from: Point,
    along: Point,
}

impl Shape {
    /// Upright, from its left top corner to its right bottom one.
    pub fn rectangle([left, top]: Point, [right, bottom]: Point) -> Self {
        Self { rows: first_from(top)..first_from(bottom), outline: Outline::Upright(first_from(left)..first_from(right)) }
    }

    /// Nothing for three points in a line.
    pub fn triangle([a, b, c]: [Point; 3]) -> Option<Self> {
        let doubled_area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        let [a, b, c] = match doubled_area {
            0 => return None,
            1.. => [a, b, c],
            _ => [a, c, b],
        };
        let (top, bottom) = (a[1].min(b[1]).min(c[1]), a[1].max(b[1]).max(c[1]));
        let outline = Outline::Slanted([Edge::between(a, b), Edge::between(b, c), Edge::between(c, a)]);
        Some(Self { rows: first_from(top)..first_from(bottom), outline })
    }

    /// The columns that the shape covers in one of its rows.
    pub fn columns(&self, row: i64) -> Range<i64> {
        match &self.outline {
            Outline::Upright(columns) => columns.clone(),
            Outline::Slanted(edges) => {
                let mut columns = i64::MIN..i64::MAX;
                for edge in edges {
                    edge.narrow(&mut columns, row);
                }
                columns
            }
        }
    }
}

impl Edge {
    fn between(from: Point, to: Point) -> Self {
        Self { from, along: [to[0] - from[0], to[1] - from[1]] }
    }

    /// An edge that leads up bounds the shape on the left, one that leads down on the right. Level ones bound the rows.
    fn narrow(&self, columns: &mut Range<i64>, row: i64) {
        let [across, down] = self.along;
        if down == 0 {
            return;
        }
        let below = row * STEP + CENTRE - self.from[1];
        let crossing = divide_up((across * below + (self.from[0] - CENTRE) * down) * down.signum(), STEP * down.abs());
        if down < 0 {
            columns.start = columns.start.max(crossing);
        } else {
            columns.end = columns.end.min(crossing);
        }
    }
}

#[test]
fn triangles_that_share_edges_cover_each_pixel_once() {
    let corners = [point(1.5, 2.5), point(40.3, 0.7), point(37.1, 29.9), point(0.2, 31.5)];
    let middle = point(17.37, 12.5);
    let mut covered = [[0; 48]; 48];

    for side in 0..4 {
        let shape = Shape::triangle([corners[side], corners[(side + 1) % 4], middle]).unwrap();
        for row in shape.rows.clone() {
            for column in shape.columns(row) {
                covered[row as usize][column as usize] += 1;
            }
        }
    }

    assert_eq!(covered.iter().flatten().max(), Some(&1));
    assert!(covered[4..28].iter().all(|row| row[3..37].iter().all(|&times| times == 1)));
}

#[test]
fn a_centre_on_the_edge_counts_at_the_top_and_left_only() {
    let shape = Shape::rectangle(point(1.5, 1.5), point(3.5, 3.5));
    let halves = [[(1.5, 1.5), (3.5, 1.5), (1.5, 3.5)], [(1.5, 3.5), (3.5, 1.5), (3.5, 3.5)]];
    let [upper, lower] = halves.map(|half| Shape::triangle(half.map(|(x, y)| point(x, y))).unwrap());

    assert_eq!((shape.rows.clone(), shape.columns(1)), (1..3, 1..3));
    assert_eq!((upper.columns(1), upper.columns(2)), (1..3, 1..2));
    assert_eq!((lower.columns(1), lower.columns(2)), (3..3, 2..3));
}

#[test]
fn three_points_in_a_line_cover_nothing() {
    assert!(Shape::triangle([point(0.0, 0.0), point(4.0, 4.0), point(8.0, 8.0)]).is_none());
}
