// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/tlsengine.h"

#include "core/programfolder.h"
#include "core/tr.h"

#include <QDir>
#include <QFile>

#include <dlfcn.h>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

Result<const TlsEngine *> loadModule()
{
    const QString path
        = QDir::cleanPath(programFolder() + u'/' + QStringLiteral(PORTSIDE_TLS_MODULE));
    // Never closed: OpenSSL cleans up at the end of the process.
    void *module = ::dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
    using Entry = const TlsEngine *(*)();
    const auto entry
        = module ? reinterpret_cast<Entry>(::dlsym(module, "portsideTlsEngine")) : nullptr;
    if (!entry)
        return failure(Tr::tr("TLS is not available, the module %1 cannot be loaded: %2. Install "
                              "Portside again.")
                           .arg(path, QString::fromLocal8Bit(::dlerror())));
    return entry();
}

} // namespace

Result<const TlsEngine *> TlsEngine::load()
{
    static const Result<const TlsEngine *> engine = loadModule();
    return engine;
}

} // namespace Core
