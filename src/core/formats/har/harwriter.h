// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/har/harentry.h"
#include "core/formats/har/jsonstream.h"
#include "core/result.h"

namespace Core {

struct HarOptions
{
    QByteArray authority = "localhost"; // of requests that name no host
    QHostAddress serverAddress; // null: not written
    QString comment;
};

// Writes exchanges as HAR 1.2, one after the other, so that a file of any size needs no more memory
// than its largest exchange. What HAR has no place for is in fields that begin with "_". Any
// thread.
class HarWriter
{
public:
    // device must be open and live as long as the writer.
    explicit HarWriter(QIODevice &device, HarOptions options = {});

    void write(const HarEntry &entry);
    // Ends the file; the reason if the device did not take all of it.
    Result<> finish();

private:
    QIODevice &m_device;
    JsonStream m_json;
    HarOptions m_options;
};

} // namespace Core
