//! Bundles: as they come, and with a whole frame around what the fuzzer writes, taken in twice.
#![no_main]

use std::io::Write;

use doithoai::inside::exchange::read_packed;
use doithoai::inside::ops::merge;
use doithoai_fuzz::{TODAY, try_change};
use flate2::Compression;
use flate2::write::GzEncoder;
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

const HEAD: &[u8] = br#"{"format":"doithoai.bundle/1","register":"000102030405060708090a0b0c0d0e0f","unit":"dong-lac","name":"x","entry":9,"since":null,"period":null,"only":null,"with_names":true,"made":"2019-12-31"}"#;

/// Adds the first and the last line, so that the digest is right whatever the lines say.
fn framed(lines: &[u8]) -> Vec<u8> {
    let mut text = HEAD.to_vec();
    text.push(b'\n');
    let lines: Vec<&[u8]> =
        lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    for line in &lines {
        text.extend_from_slice(line);
        text.push(b'\n');
    }
    let digest: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    text.extend_from_slice(
        format!("{{\"records\":{},\"sha256\":\"{digest}\"}}\n", lines.len()).as_bytes(),
    );
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(&text).expect("memory");
    packed.finish().expect("memory")
}

fuzz_target!(|input: &[u8]| {
    let Some((form, bytes)) = input.split_first() else { return };
    let packed = if form % 8 == 0 { bytes.to_vec() } else { framed(bytes) };
    let Ok(bundle) = read_packed("bundle", packed.as_slice()) else { return };
    let taken_in = try_change(|work| {
        merge(work, bundle.records.clone(), false, TODAY)?;
        let again = merge(work, bundle.records, false, TODAY);
        let again = again.unwrap_or_else(|error| panic!("refused the second time: {error:?}"));
        assert_eq!((again.new, again.changed, again.removed), (0, 0, 0), "twice is once");
        Ok(())
    });
    drop(taken_in);
});
