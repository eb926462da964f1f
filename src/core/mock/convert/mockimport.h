// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

// A mock file for people to edit, made of a document of another format, and what was not taken
// over, in sentences.
struct MockImport
{
    MockFile file;
    QStringList notes;
};

// Reads an OpenAPI description, a Mockoon environment, a HAR file or another mock file. Contents
// that schemas describe are made; target: the path of the file that is to be written. Any thread.
Result<MockImport> importMock(const QString &source, const QString &target);
// The same where the target is there already: routes that somebody has edited or added stay, the
// others become as they are imported now.
Result<MockImport> importMockAgain(const QString &source, const QString &target);

} // namespace Core
