// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/mockstarter.h"

#include "core/mock/mockreader.h"
#include "core/mock/mockwriter.h"
#include "core/tr.h"

#include <QDir>
#include <QSaveFile>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// One of each of the most wanted, to be changed.
constexpr const char *starter = R"({
  "portsideMock": 1,
  "name": "Mock API",
  "routes": [
    {
      "method": "GET",
      "path": "/hello/{name}",
      "responses": [
        {
          "name": "nobody",
          "when": [{"path": "name", "equals": "nobody"}],
          "status": 404,
          "json": {"error": "There is nobody."}
        },
        {"name": "greeting", "json": {"message": "Hello!"}}
      ]
    }
  ],
  "resources": [
    {
      "path": "/users",
      "data": [
        {"id": 1, "name": "Ada"},
        {"id": 2, "name": "Grace"}
      ]
    }
  ]
}
)";

QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + ".json"_L1);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1-%2.json"_s.arg(name).arg(number));
    return path;
}

Result<> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(
            Tr::tr("The mock file “%1” cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace

Result<QString> makeMockFile(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        return failure(Tr::tr("The folder “%1” for the mock file cannot be made.").arg(folder));
    const QString path = freePath(dir, u"mock"_s);
    if (const Result<> written = write(path, starter); !written)
        return failure(written.error());
    return path;
}

Result<MadeMock> makeMockFileOf(const QString &path)
{
    const auto file = readMockFile(path);
    if (!file)
        return failure(file.error());
    const QFileInfo source(path);
    const QString made = freePath(source.absoluteDir(), source.completeBaseName() + "-mock"_L1);
    if (const Result<> written = write(made, writeMock(*file)); !written)
        return failure(written.error());
    return MadeMock {made, file->remarks};
}

} // namespace Core
