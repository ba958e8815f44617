using System.Globalization;
using NUnit.Framework;
using YenValve.Algorithms.Parameters;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Parameters;

[TestFixture]
public sealed class ParameterSetTests
{
    [Test]
    public void NothingGivenLeavesTheDefaults()
    {
        Assert.That(PolicyCatalogue.Set.Read(_ => null), Is.EqualTo(new PolicyParameters()));
        Assert.That(PolicyCatalogue.Set.Read(_ => "  "), Is.EqualTo(new PolicyParameters()));
        Assert.That(RunParameters.Set.Read(_ => null), Is.EqualTo(new RunParameters()));
    }

    // Every row is read into its own place: a value that is not the default arrives, and nothing else moves.
    [TestCaseSource(nameof(Parameters))]
    public void IsReadIntoItsOwnPlace(IParameterSet set, Parameter parameter)
    {
        var defaults = set.Texts(_ => null);
        Assert.That(defaults[parameter.Name], Is.EqualTo(parameter.Default));
        var changed = Others(parameter).Select(text => Change(set, parameter.Name, text)).FirstOrDefault(texts => texts != null && texts[parameter.Name] != parameter.Default);
        Assert.That(changed, Is.Not.Null, "some value other than the default is allowed");
        Assert.That(changed!.Where(pair => pair.Value != defaults[pair.Key]).Select(pair => pair.Key), Is.EqualTo(new[] { parameter.Name }));
        Assert.That(Change(set, parameter.Name, "\u2603"), Is.Null, "a snowman is no value of anything");
    }

    private static IEnumerable<TestCaseData> Parameters() =>
        from set in ParameterCatalogue.Sets
        from parameter in set.Rows
        select new TestCaseData(set, parameter).SetArgDisplayNames(parameter.Name);

    private static IEnumerable<string> Others(Parameter parameter)
    {
        if (decimal.TryParse(parameter.Default, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return new[] { number * 0.95m, number * 1.05m, number + 1, number - 1 }.Select(value => value.ToString(CultureInfo.InvariantCulture));
        return ["on", "off", "2021-02-03", "2021-02-03T04:05Z", "BTCUSD", .. parameter.Range.Replace("one of ", string.Empty, StringComparison.Ordinal).Split(", ")];
    }

    private static IReadOnlyDictionary<string, string>? Change(IParameterSet set, string name, string text)
    {
        try
        {
            return set.Texts(asked => asked == name ? text : null);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [TestCase("restore-days", "11.0", "11", TestName = "AWholeNumberAsOptimisersWriteIt")]
    [TestCase("restore-days", "1.1e1", "11")]
    [TestCase("restore-step", " 0.25 ", "0.25")]
    [TestCase("restore-step", "2.5E-1", "0.25")]
    [TestCase("macro", "FALSE", "off")]
    [TestCase("macro", "0.0", "off")]
    [TestCase("trend", "1", "on")]
    [TestCase("macro-rule", "Composite", "composite")]
    [TestCase("policy-turn", "2026-07-31", "2026-07-31")]
    [TestCase("policy-turn", "none", "none")]
    public void Understands(string name, string text, string written) =>
        Assert.That(PolicyCatalogue.Set.Texts(PolicyCatalogue.Set.Read(asked => asked == name ? text : null))[name], Is.EqualTo(written));

    [TestCase("target-volatility", "0", "Parameter 'target-volatility' is '0'; it has to be a number in (0, 2].")]
    [TestCase("target-volatility", "2.01", "Parameter 'target-volatility' is '2.01'; it has to be a number in (0, 2].")]
    [TestCase("target-volatility", "NaN", "Parameter 'target-volatility' is 'NaN'; it has to be a number in (0, 2].")]
    [TestCase("target-volatility", "0,3", "Parameter 'target-volatility' is '0,3'; it has to be a number in (0, 2].")]
    [TestCase("equity-confirm", "Infinity", "Parameter 'equity-confirm' is 'Infinity'; it has to be a number in [0, 20].")]
    [TestCase("restore-days", "2.5", "Parameter 'restore-days' is '2.5'; it has to be a whole number in [1, 365].")]
    [TestCase("restore-days", "0", "Parameter 'restore-days' is '0'; it has to be a whole number in [1, 365].")]
    [TestCase("restore-days", "366", "Parameter 'restore-days' is '366'; it has to be a whole number in [1, 365].")]
    [TestCase("restore-days", "99999999999", "Parameter 'restore-days' is '99999999999'; it has to be a whole number in [1, 365].")]
    [TestCase("restore-days", "soon", "Parameter 'restore-days' is 'soon'; it has to be a whole number in [1, 365].")]
    [TestCase("macro", "yes", "Parameter 'macro' is 'yes'; it has to be on or off.")]
    [TestCase("macro-rule", "1", "Parameter 'macro-rule' is '1'; it has to be one of state, composite, hmm, off.")]
    [TestCase("policy-turn", "31.7.2026", "Parameter 'policy-turn' is '31.7.2026'; it has to be a day as yyyy-MM-dd, or none.")]
    [TestCase("maintenance-margin", "0.5", "Parameter 'maintenance-margin' is '0.5'; it has to be a number in [0, 0.5).")]
    [TestCase("drawdown-allowed", "1", "Parameter 'drawdown-allowed' is '1'; it has to be a number in (0, 1).")]
    public void RefusesWithNameValueAndRange(string name, string text, string message) =>
        Assert.That(() => PolicyCatalogue.Set.Read(asked => asked == name ? text : null), Throws.ArgumentException.With.Message.EqualTo(message));

    [Test]
    public void NamesAllThatIsWrongAtOnce() => Assert.That(
        () => PolicyCatalogue.Set.Read(name => name is "restore-step" or "macro" ? "x" : null),
        Throws.ArgumentException.With.Message.Contains("'restore-step'").And.Message.Contains("'macro'"));

    [TestCase("curve-confirm", 0.61, "curve-disorderly")]
    [TestCase("calm-level", 0.36, "curve-confirm")]
    [TestCase("volatility-disorderly", 0.34, "calm-level")]
    [TestCase("cut-multiplier", 0.51, "reversal-multiplier")]
    [TestCase("watch-multiplier", 0.14, "cut-multiplier")]
    [TestCase("composite-calm", 0.56, "composite-watch")]
    [TestCase("composite-watch", 0.76, "composite-disorderly")]
    public void RefusesThresholdsOutOfOrder(string name, double value, string other) => Assert.That(
        () => PolicyCatalogue.Set.Read(asked => asked == name ? value.ToString(CultureInfo.InvariantCulture) : null),
        Throws.ArgumentException.With.Message.Contains($"'{name}'").And.Message.Contains($"'{other}'").And.Message.Contains("at most"));

    // The two defaults of the literature that a prototype showed to replace the strategy.
    [Test]
    public void RefusesADrawdownControlThatCouldNeverHoldTheWeight()
    {
        Assert.That(() => new ExposurePolicy(new PolicyParameters { DrawdownGain = 3, DrawdownAllowed = 0.2 }), Throws.ArgumentException.With.Message.EqualTo(
            "Parameter 'drawdown-gain' is '3' and 'drawdown-allowed' '0.2': even at its peak the portfolio could never hold more than 0.6 of its weight; their product has to be at least 1."));
        Assert.That(() => new ExposurePolicy(new PolicyParameters { DrawdownGain = 4, DrawdownAllowed = 0.25 }), Throws.Nothing);
        Assert.That(() => new ExposurePolicy(new PolicyParameters { DrawdownGain = 3, DrawdownAllowed = 0.2, DrawdownControl = false }), Throws.Nothing);
    }

    // A weight of 0.25/0.6, and a fall of 1 − exp(−5.58 · 0.6 · √(10/365)) = 0.42545: 0.17727.
    [TestCase(0.10, false)]
    [TestCase(0.1772, false)]
    [TestCase(0.1773, true)]
    public void RefusesATailCapThatWouldReplaceTheTarget(double budget, bool allowed)
    {
        var parameters = new PolicyParameters { TailCap = true, TailBudget = budget };
        if (allowed) Assert.That(() => new ExposurePolicy(parameters), Throws.Nothing);
        else Assert.That(() => new ExposurePolicy(parameters), Throws.ArgumentException.With.Message.Contains("'tail-budget'").And.Message.Contains("at least 0.177"));
        Assert.That(() => new ExposurePolicy(parameters with { TailCap = false }), Throws.Nothing);
    }

    [Test]
    public void BorrowingNeedsAMarginAccount()
    {
        var bold = new PolicyParameters { MaximumWeight = 1.5 };
        Assert.That(() => new AccountParameters().Checked(bold), Throws.ArgumentException.With.Message.EqualTo(
            "Parameter 'maximum-weight' is '1.5'; above 1 it borrows, which needs 'account-type' margin."));
        Assert.That(new AccountParameters { AccountType = AccountKind.Margin }.Checked(bold), Is.EqualTo(bold));
        Assert.That(new AccountParameters().Checked(new PolicyParameters()), Is.EqualTo(new PolicyParameters()));
    }

    [Test]
    public void ARunHasItsDaysInOrder() => Assert.That(
        () => RunParameters.Set.Read(name => name == "start-date" ? "2026-03-26" : null),
        Throws.ArgumentException.With.Message.EqualTo("Parameter 'start-date' is '2026-03-26'; it has to be before 'end-date', 2026-03-26."));

    [TestCase(0, 1, true, true, "[0, 1]", true, true)]
    [TestCase(0, 1, false, false, "(0, 1)", false, false)]
    public void ARangeKnowsItsEnds(double low, double high, bool withLow, bool withHigh, string text, bool holdsLow, bool holdsHigh)
    {
        var range = new ParameterRange(low, high, withLow, withHigh);
        Assert.Multiple(() =>
        {
            Assert.That(range.ToString(), Is.EqualTo(text));
            Assert.That(range.Contains(low), Is.EqualTo(holdsLow));
            Assert.That(range.Contains(high), Is.EqualTo(holdsHigh));
            Assert.That(range.Contains((low + high) / 2), Is.True);
            Assert.That(range.Contains(double.NaN), Is.False);
            Assert.That(range.Contains(low - 1), Is.False);
            Assert.That(range.Contains(high + 1), Is.False);
        });
    }
}
