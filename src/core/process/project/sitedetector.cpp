// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/detectors.h"
#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QString hugoFile(const ProjectFiles &files)
{
    const QString own = files.firstOf({u"hugo.toml"_s, u"hugo.yaml"_s, u"hugo.json"_s});
    if (!own.isEmpty())
        return own;
    const bool layout = files.hasFolder(u"archetypes"_s)
        || (files.hasFolder(u"content"_s) && files.hasFolder(u"themes"_s));
    return layout ? files.firstOf({u"config.toml"_s, u"config.yaml"_s}) : QString();
}

} // namespace

ProjectProposals siteProposals(const ProjectFiles &files)
{
    ProjectProposals found;
    const auto add = [&found](const QString &preset, const QStringList &command,
                              const QString &reason, int rank) {
        found << ProjectProposal {preset, command, reason, {}, rank};
    };
    if (const QString file = hugoFile(files); !file.isEmpty()) {
        add(u"hugo"_s, {u"hugo"_s, u"server"_s}, Tr::tr("%1 is that of a Hugo site.").arg(file),
            Rank::certain - 5);
    }
    if (files.hasFile(u"_config.yml"_s)
        && (files.hasFolder(u"_posts"_s) || files.hasFolder(u"_layouts"_s)
            || files.contains(u"Gemfile"_s, u"jekyll"_s))) {
        add(u"jekyll"_s, {u"jekyll"_s, u"serve"_s},
            Tr::tr("%1 is that of a Jekyll site.").arg(u"_config.yml"_s), Rank::certain - 5);
    }
    if (const QString file = files.firstOf({u"mkdocs.yml"_s, u"mkdocs.yaml"_s}); !file.isEmpty()) {
        add(u"mkdocs"_s, {u"mkdocs"_s, u"serve"_s},
            Tr::tr("%1 is that of MkDocs documentation.").arg(file), Rank::possible - 5);
    }
    for (const QString &folder : {u"docs"_s, u"doc"_s, u"docs/source"_s, u"."_s}) {
        if (files.contains(folder + u"/conf.py"_s, u"extensions"_s)) {
            add(u"sphinx"_s, {u"sphinx-autobuild"_s, folder, folder + u"/_build/html"_s},
                Tr::tr("%1 is that of Sphinx documentation.").arg(folder + u"/conf.py"_s),
                Rank::beside);
            break;
        }
    }
    const QString eleventy = files.firstOf({u"eleventy.config.js"_s, u"eleventy.config.mjs"_s,
                                            u"eleventy.config.cjs"_s, u".eleventy.js"_s});
    if (!eleventy.isEmpty()) {
        add(u"eleventy"_s, {u"npx"_s, u"@11ty/eleventy"_s, u"--serve"_s},
            Tr::tr("%1 is that of an Eleventy site.").arg(eleventy), Rank::likely - 10);
    }
    return found;
}

} // namespace Core
