// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/har/harentry.h"
#include "core/formats/har/harnotes.h"
#include "core/json/positionedjson.h"
#include "core/result.h"

#include <functional>

class QIODevice;

namespace Core {

struct HarImport
{
    QString creator; // program and version that wrote the file
    qint64 entries = 0; // taken
    qint64 skipped = 0; // of these notes tell why
    QList<HarNote> notes; // what could not be taken over as it is
};

// Why the rest of a file cannot be read; what came before has been handed over.
struct HarError
{
    TextPosition position;
    QString path; // "log.entries[3].request"
    QString message;
    qint64 entriesBefore = 0;

    // "shop.har:12:7: …", as compilers and editors write it.
    QString toString(const QString &fileName) const;
};

// Reads HAR files that browsers, proxies and clients write, one entry after the other, so that a
// file of any size needs no more memory than its largest entry. take returns false to stop early.
// Any thread; may take long.
Result<HarImport, HarError> readHar(QIODevice &device,
                                    const std::function<bool(HarEntry &&)> &take);

// All at once, for files that are small.
Result<QList<HarEntry>, HarError> readHar(QIODevice &device, HarImport *facts = nullptr);

} // namespace Core
