#!/usr/bin/env python3
"""Writes the notices of what others made and a package brings along: notices.py TARGET [CARRIED...] >FILE; notices.py --check TARGET...

Every crate that is built into the program for TARGET stands with its version, its licence and the texts of its own files; equal
texts stand once. Which of several licences a crate offers is left to who receives it. A crate without a text of its own gets
its licence's usual text with its authors; where that is not known here the script fails and names the crate.
CARRIED names what a package has beside the crates: std, sqlite, glibc, mingw, libgcc. --check only tells whether all have texts.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# What a crate's own texts are called.
NAMES = re.compile(r'^(licen[cs]e|copying|copyright|notice|unlicen[cs]e)', re.I)
# The licences for which a crate that has no text of its own gets a usual one, the most telling first.
USUAL = {'Apache-2.0': ROOT / 'LICENSE-APACHE', 'MIT': HERE / 'MIT.txt'}

CARRIED = {
    'std': ('The Rust standard library', 'MIT OR Apache-2.0',
            'Copyright (c) The Rust Project contributors. Licensed under the MIT licence or the Apache License, Version 2.0, both of which stand below; '
            'what it is made of in turn is told in rust-standard-library.html beside this file, where the package has it.'),
    'sqlite': ('SQLite', 'public domain',
               'The author disclaims copyright to this source code. In place of a legal notice, here is a blessing: May you do good and not evil. May you '
               'find forgiveness for yourself and forgive others. May you share freely, never taking more than you give.'),
    'glibc': ('The GNU C Library, linked into the program', 'LGPL-2.1-or-later',
              'Copyright (c) Free Software Foundation, Inc. and others. The program is linked with it as it stands in Debian. The program\'s whole source is '
              'free, so that anybody can link it with another version of the library: cargo build --release, with or without -C target-feature=+crt-static.'),
    'libgcc': ('The GCC runtime library, linked into the program', 'GPL-3.0-or-later WITH GCC-exception-3.1',
               'Copyright (c) Free Software Foundation, Inc. Under the GCC Runtime Library Exception a program that is linked with it may be passed on under '
               'any terms.'),
    'mingw': ('The runtime of mingw-w64, linked into the program', 'ZPL-2.1 and public domain', None),
}
TEXTS = {
    'glibc': '/usr/share/common-licenses/LGPL-2.1',
    'mingw': '/usr/share/doc/mingw-w64-x86-64-dev/copyright',
}


def crates(target):
    """The packages that are built in for a target: what the program needs, without what only tests and build scripts need."""
    line = ['cargo', 'metadata', '--format-version', '1', '--locked', '--features', 'encryption', '--filter-platform', target]
    told = json.loads(subprocess.run(line, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)
    packages = {package['id']: package for package in told['packages']}
    needs = {node['id']: [dep['pkg'] for dep in node['deps'] if any(kind['kind'] is None for kind in dep['dep_kinds'])]
             for node in told['resolve']['nodes']}
    own = told['resolve']['root']
    found, left = set(), [own]
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += needs[name]
    return sorted((packages[name] for name in found - {own}), key=lambda package: (package['name'], package['version']))


def texts(package):
    """The licence texts of a package, or the usual one."""
    folder = pathlib.Path(package['manifest_path']).parent
    files = [path for path in sorted(folder.iterdir()) if NAMES.match(path.name)]
    files += [path for path in sorted((folder / 'LICENSES').glob('*')) if path.suffix == '.txt']
    if package.get('license_file'):
        files.append(folder / package['license_file'])
    files = [path for file in files for path in ([file] if file.is_file() else sorted(file.glob('*')))]
    files = [path for path in files if path.is_file() and path.suffix not in ('.rs', '.html')]
    found = [path.read_text('utf-8', 'replace').replace('\r\n', '\n').strip('\n\f ') for path in dict.fromkeys(files)]
    if any(len(text) > 200 for text in found):
        return found
    offered = re.split(r'[ /()]+', package['license'] or '')
    for name, path in USUAL.items():
        if name in offered:
            authors = ', '.join(re.sub(r' *<.*?>', '', author) for author in package['authors']) or f'The {package["name"]} developers'
            return found + [path.read_text('utf-8').replace('AUTHORS', authors).strip()]
    return None


def gathered(target):
    wanting, shared, lines = [], collections.OrderedDict(), []
    for package in crates(target):
        name = f'{package["name"]} {package["version"]}'
        lines.append(f'{name}: {package["license"] or "see its text"}')
        given = texts(package)
        if given is None:
            wanting.append(f'{name} ({package["license"]}) has no licence text')
            continue
        for text in given:
            shared.setdefault(re.sub(r'\s+', ' ', text), (text, []))[1].append(name)
    return wanting, shared, lines


def main(args):
    if args[:1] == ['--check']:
        wanting = [line for target in args[1:] for line in gathered(target)[0]]
        print('\n'.join(wanting), file=sys.stderr)
        return 1 if wanting or len(args) < 2 else 0
    target, carried = args[0], args[1:]
    wanting, shared, lines = gathered(target)
    if wanting:
        print('\n'.join(wanting), file=sys.stderr)
        return 1
    rule = '-' * 78
    print(f'What others made and doithoai brings along ({target})\n')
    for name in carried:
        title, licence, told = CARRIED[name]
        print(f'{title}: {licence}')
    print('\n'.join(lines))
    for name in carried:
        title, licence, told = CARRIED[name]
        text = pathlib.Path(TEXTS[name]).read_text('utf-8', 'replace').strip() if name in TEXTS else ''
        print(f'\n{rule}\n{title}\n{rule}\n')
        print('\n\n'.join(part for part in (told, text) if part))
    for text, names in shared.values():
        print(f'\n{rule}\n{", ".join(names)}\n{rule}\n\n{text}')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
