//! Tables as text in any encoding: what is taken in once is the same when it is taken in again.
#![no_main]

use doithoai::inside::exchange::{Reading, Source, Sources, TableReading, import, read_table};
use doithoai::inside::model::Kind;
use doithoai::inside::ops::{Mode, Resolver};
use doithoai::inside::text::{Encoding, Recognised, decode, recognise};
use doithoai_fuzz::{TODAY, try_change};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let Some((first, bytes)) = input.split_first() else { return };
    let kind = Kind::ALL[usize::from(*first) % Kind::ALL.len()];
    let encoding = match recognise(bytes) {
        Recognised::Sure(encoding) => encoding,
        Recognised::Unsure(likely) => likely.first().copied().unwrap_or(Encoding::Windows1258),
    };
    let Ok(text) = decode(bytes, encoding) else { return };
    // Taking in costs far more than reading: a part of the inputs is enough.
    if *first >= 64 {
        let Ok(mut table) = read_table(kind, "table", text.as_bytes(), &TableReading::default())
        else {
            return;
        };
        while table.next().is_some() {}
        return;
    }
    let taken_in = try_change(|work| {
        let sources =
            Sources { tables: vec![Source::text(kind, "table", &text)], notes: Vec::new() };
        let (reading, mode) = (Reading::default(), Mode::import(TODAY, false));
        import(work, &mut Resolver::new(), &sources, &reading, mode, &mut |_| {})?;
        let again = import(work, &mut Resolver::new(), &sources, &reading, mode, &mut |_| {});
        let again = again.unwrap_or_else(|error| panic!("refused the second time: {error:?}"));
        let [new, _, changed] = again.counts();
        assert_eq!((new, changed), (0, 0), "twice is once");
        Ok(())
    });
    drop(taken_in);
});
