// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tls/trustdialog.h"

#include "core/server/certificatereport.h"
#include "core/tls/localauthority.h"
#include "core/visibletext.h"
#include "gui/widgets/background.h"
#include "gui/widgets/notice.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <unistd.h>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::TrustAction;
using Core::TrustStep;

namespace {

QString textOf(const QList<TrustStep> &steps, bool isAdministrator)
{
    QStringList lines;
    QString where;
    for (const TrustStep &step : steps) {
        if (std::exchange(where, step.where) != step.where)
            lines += u"# "_s + step.where;
        lines += step.program.isEmpty() ? u"# "_s + step.advice
                                        : step.toShell(isAdministrator ? QString() : u"sudo"_s);
    }
    return lines.join(u'\n');
}

} // namespace

TrustDialog::Places TrustDialog::Places::ofThisMachine()
{
    Places places {.authority = Core::LocalAuthority::usualFolder(),
                   .stores = Core::TrustPlaces::ofThisMachine(),
                   .asAdministrator = {},
                   .isAdministrator = ::geteuid() == 0};
    places.stores.mkcert.clear(); // it asks for the password on a terminal
    if (!places.isAdministrator)
        places.asAdministrator = QStandardPaths::findExecutable(u"pkexec"_s);
    return places;
}

TrustDialog::TrustDialog(const Places &places, QWidget *parent)
    : QDialog(parent)
    , m_places(places)
    , m_runner(places.asAdministrator)
    , m_facts(new QLabel)
    , m_install(new QRadioButton(tr("Trust it")))
    , m_remove(new QRadioButton(tr("Stop trusting it")))
    , m_text(new QPlainTextEdit)
    , m_notice(new Notice)
{
    build();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TrustDialog::takePlan);
    connect(m_install, &QRadioButton::toggled, this, &TrustDialog::showSteps);
    connect(m_run, &QPushButton::clicked, this, &TrustDialog::run);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(&m_runner, &TrustRunner::said, this,
            [this](const QString &text) { m_text->appendPlainText(Core::visibleText(text)); });
    connect(&m_runner, &TrustRunner::finished, this, &TrustDialog::runFinished);
    read();
}

TrustDialog::~TrustDialog() = default;

void TrustDialog::build()
{
    constexpr QSize usual(640, 460);
    setWindowTitle(tr("Trust Portside's Authority"));
    resize(usual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *intro = new QLabel(
        tr("Browsers and other programs accept your HTTPS servers once they trust the authority "
           "that issues their certificates. It is yours alone; its key never leaves this computer. "
           "This is what is run:"));
    intro->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_install->setChecked(true);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_install);
    choices->addWidget(m_remove);
    choices->addStretch();
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Commands"));
    auto *buttons = new QDialogButtonBox;
    m_run = buttons->addButton(tr("Run"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("Copy Commands"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(intro);
    layout->addWidget(m_facts);
    layout->addLayout(choices);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
}

void TrustDialog::open(QWidget *window)
{
    auto *dialog = window->findChild<TrustDialog *>();
    if (!dialog) {
        dialog = new TrustDialog(Places::ofThisMachine(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

TrustDialog::Plan TrustDialog::plan(const Places &places)
{
    Plan plan;
    const auto engine = Core::TlsEngine::load();
    if (!engine) {
        plan.problem = engine.error();
        return plan;
    }
    const auto authority = Core::LocalAuthority::openOrCreate(**engine, places.authority);
    if (!authority) {
        plan.problem = authority.error();
        return plan;
    }
    plan.authority = authority->facts();
    plan.certificate = authority->certificatePath();
    const auto steps = [&](TrustAction action) {
        return Core::trustSteps(action, places.authority, plan.authority.name, places.stores);
    };
    plan.install = steps(TrustAction::Install);
    plan.remove = steps(TrustAction::Remove);
    return plan;
}

void TrustDialog::read()
{
    m_run->setEnabled(false);
    m_reading.setFuture(inBackground([places = m_places] { return plan(places); }));
}

void TrustDialog::takePlan()
{
    m_plan = m_reading.result();
    if (m_plan.problem.isEmpty()) {
        m_facts->setText(Core::visibleText(m_plan.authority.name) + u'\n'
                         + Core::visibleText(m_plan.certificate) + u'\n'
                         + Core::CertificateReport::shownFingerprint(m_plan.authority.fingerprint));
    } else {
        m_notice->setNotice(Tone::Bad, Core::visibleText(m_plan.problem));
    }
    if (std::exchange(m_keepsText, false))
        m_run->setEnabled(true);
    else
        showSteps();
}

const QList<TrustStep> &TrustDialog::steps() const
{
    return m_install->isChecked() ? m_plan.install : m_plan.remove;
}

// What can be run from here: without a program that asks for the password only what needs none.
QList<TrustStep> TrustDialog::runnable() const
{
    QList<TrustStep> result;
    for (const TrustStep &step : steps()) {
        const bool isPermitted
            = !step.asRoot || m_places.isAdministrator || !m_places.asAdministrator.isEmpty();
        if (!step.program.isEmpty() && isPermitted)
            result += step;
    }
    return result;
}

void TrustDialog::showSteps()
{
    if (!m_plan.problem.isEmpty() || m_runner.isRunning())
        return;
    m_text->setPlainText(Core::visibleText(textOf(steps(), m_places.isAdministrator), u"\n"));
    m_run->setEnabled(!runnable().isEmpty());
    const bool isPartial = runnable().size() < steps().size();
    m_notice->setNotice(Tone::Info,
                        steps().isEmpty() ? tr("There is nothing to do.")
                            : isPartial
                            ? tr("Some of it cannot be run from here: paste it into a terminal.")
                            : QString());
}

void TrustDialog::run()
{
    m_run->setEnabled(false);
    m_install->setEnabled(false);
    m_remove->setEnabled(false);
    m_notice->setNotice(Tone::Info, tr("Running…"));
    m_runner.start(runnable());
}

void TrustDialog::runFinished(int failures)
{
    m_install->setEnabled(true);
    m_remove->setEnabled(true);
    if (failures > 0)
        m_notice->setNotice(Tone::Bad, tr("%n step(s) failed; see above.", nullptr, failures));
    else
        m_notice->setNotice(Tone::Good, tr("Done. Restart the browsers for this to take effect."));
    // What can be removed has changed, but the words on the screen stay.
    m_keepsText = true;
    read();
}

} // namespace Gui
