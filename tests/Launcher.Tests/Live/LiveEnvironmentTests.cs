using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Live;

/// <summary>The environments that LEAN reads from config.json: whole, LEAN's names, and without a secret.</summary>
[TestFixture]
public sealed partial class LiveEnvironmentTests
{
    private static readonly JObject Environments = (JObject)JObject.Parse(File.ReadAllText(Path.Combine(Repository.Root, "config.json")))["environments"]!;

    // As LEAN's own configuration of 21 August 2026 (24863901) has them.
    [TestCase("live-paper", "PaperBrokerage", "BacktestingTransactionHandler")]
    [TestCase("live-binance", "BinanceBrokerage", "BrokerageTransactionHandler")]
    [TestCase("live-bybit", "BybitBrokerage", "BrokerageTransactionHandler")]
    [TestCase("live-kraken", "KrakenBrokerage", "BrokerageTransactionHandler")]
    public void AnEnvironmentNamesLeansHandlers(string name, string brokerage, string transactions)
    {
        var environment = (JObject)Environments[name]!;
        Assert.That((bool?)environment["live-mode"], Is.True);
        Assert.That((string?)environment["live-mode-brokerage"], Is.EqualTo(brokerage));
        Assert.That((string?)environment["setup-handler"], Is.EqualTo("QuantConnect.Lean.Engine.Setup.BrokerageSetupHandler"));
        Assert.That((string?)environment["result-handler"], Is.EqualTo("QuantConnect.Lean.Engine.Results.LiveTradingResultHandler"));
        Assert.That((string?)environment["data-feed-handler"], Is.EqualTo("QuantConnect.Lean.Engine.DataFeeds.LiveTradingDataFeed"));
        Assert.That((string?)environment["real-time-handler"], Is.EqualTo("QuantConnect.Lean.Engine.RealTime.LiveTradingRealTimeHandler"));
        Assert.That((string?)environment["transaction-handler"], Is.EqualTo("QuantConnect.Lean.Engine.TransactionHandlers." + transactions));
        Assert.That(environment["history-provider"]!.Values<string>(), Does.Contain("SubscriptionDataReaderHistoryProvider"));
        Assert.That(environment["data-queue-handler"]!.Values<string>(), Does.Contain("OandaBrokerage"), "the yen's spot");
    }

    [Test]
    public void NoSecretIsCommitted()
    {
        var files = Directory.EnumerateFiles(Repository.Root, "*.*", SearchOption.AllDirectories)
            .Where(file => !Skipped().IsMatch(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')) && Path.GetExtension(file) is ".json" or ".md" or ".cs" or ".props" or ".targets" or ".yml" or ".xml");
        var found = files.SelectMany(file => File.ReadLines(file).Where(line => Secret().IsMatch(line)).Select(line => $"{file}: {line.Trim()}")).ToList();
        Assert.That(found, Is.Empty);
        Assert.That(Secret().IsMatch("\"binance-api-secret\": \"abcdefgh12345678\""), Is.True, "it would be found");
    }

    // A key's name, then a value long enough to be one.
    [GeneratedRegex("(api-key|api-secret|access-token|password|private-key)\"?\\s*[:=]\\s*\"[A-Za-z0-9+/_=-]{12,}\"", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    [GeneratedRegex("(^|/)(bin|obj|artifacts|\\.git|results|live|LiveEnvironmentTests\\.cs)(/|$)")]
    private static partial Regex Skipped();
}
