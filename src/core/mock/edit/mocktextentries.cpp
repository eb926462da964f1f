// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/mocktext.h"
#include "core/mock/edit/shapeedits.h"
#include "core/mock/mockroutejson.h"
#include "core/mock/mockwriter.h"

// Changes of what stands beside the routes.

namespace Core {

namespace {

// Lists whose entries stand elsewhere in the file have them as they are there.
void resolveData(MockFile &file)
{
    for (MockResource &resource : file.resources) {
        const MockData *data
            = resource.dataName.isEmpty() ? nullptr : findMockData(file, resource.dataName);
        if (data)
            resource.data = data->value.startsWith('[') ? data->value : MockResource().data;
    }
}

} // namespace

Result<QByteArray> MockText::withFile(MockFile file) const
{
    if (!m_isOwn)
        return ofOthers();
    resolveData(file);
    ShapeEdits edits(m_text, m_syntax);
    edits.apply(m_root, mockFileJson(m_file), mockFileJson(file));
    const QByteArray text = edits.text();
    const auto said = readMock(writeMock(file), MockSyntax::Json);
    if (!said)
        return failure(said.error().message);
    return checked(text, file);
}

Result<QByteArray> MockText::withSettings(const MockFile &file) const
{
    MockFile wanted = file;
    wanted.routes = m_file.routes;
    wanted.resources = m_file.resources;
    return withFile(std::move(wanted));
}

Result<QByteArray> MockText::withResource(qsizetype index, const MockResource &resource) const
{
    MockFile wanted = m_file;
    wanted.resources[index] = resource;
    return withFile(std::move(wanted));
}

Result<QByteArray> MockText::withResourceInserted(qsizetype index,
                                                  const MockResource &resource) const
{
    MockFile wanted = m_file;
    wanted.resources.insert(index, resource);
    return withFile(std::move(wanted));
}

Result<QByteArray> MockText::withoutResource(qsizetype index) const
{
    MockFile wanted = m_file;
    wanted.resources.removeAt(index);
    return withFile(std::move(wanted));
}

} // namespace Core
