// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/templateengine.h"

#include "core/programfolder.h"
#include "core/tr.h"

#include <QDir>
#include <QFile>

#include <dlfcn.h>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

using Entry = TemplateEngine *(*)();

struct Module
{
    Entry makeEngine = nullptr;
};

Result<Module> loadModule()
{
    const QString path
        = QDir::cleanPath(programFolder() + u'/' + QStringLiteral(PORTSIDE_TEMPLATES_MODULE));
    // Never closed: Qt keeps what it has registered.
    void *module = ::dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
    const auto entry
        = module ? reinterpret_cast<Entry>(::dlsym(module, "portsideTemplateEngine")) : nullptr;
    if (!entry)
        return failure(Tr::tr("Templates cannot be filled in, the module %1 cannot be loaded: %2. "
                              "Install Portside again.")
                           .arg(path, QString::fromLocal8Bit(::dlerror())));
    return Module {entry};
}

} // namespace

Result<std::unique_ptr<TemplateEngine>> TemplateEngine::make()
{
    static const Result<Module> module = loadModule();
    if (!module)
        return failure(module.error());
    return std::unique_ptr<TemplateEngine>(module->makeEngine());
}

QString TemplateFault::sentence() const
{
    if (line == 0)
        return message;
    if (column == 0)
        return Tr::tr("Line %1: %2").arg(line).arg(message);
    return Tr::tr("Line %1, column %2: %3").arg(line).arg(column).arg(message);
}

} // namespace Core
