using System.Text.RegularExpressions;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Live;

/// <summary>What docs/live.md says to LEAN's own programs: options that the LEAN CLI has, keys that the configuration has.</summary>
[TestFixture]
public sealed partial class LeanCommandTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "live.md"));

    // As its README of 12 August 2026 (5277bb66) lists them, those of this page.
    private static readonly string[] Options =
    [
        "--environment", "--output", "--detach", "--brokerage", "--data-provider-live", "--data-provider-historical", "--release", "--binance-exchange-name", "--binance-api-key",
        "--binance-api-secret", "--binance-use-testnet", "--bybit-api-key", "--bybit-api-secret", "--bybit-vip-level", "--bybit-use-testnet", "--kraken-api-key", "--kraken-api-secret",
        "--kraken-verification-tier", "--oanda-account-id", "--oanda-access-token", "--oanda-environment",
    ];

    private static readonly string[] Names = ["Paper Trading", "Binance", "Bybit", "Kraken", "Oanda", "Local"];

    [Test]
    public void TheCliHasEveryOption()
    {
        var commands = Lines.Where(static line => line.StartsWith("lean live deploy ", StringComparison.Ordinal)).ToList();
        Assert.That(commands, Has.Count.GreaterThanOrEqualTo(4));
        foreach (var command in commands)
        {
            Assert.That(Option().Matches(command).Select(static match => match.Value).Distinct(), Is.SubsetOf(Options), command);
            Assert.That(Provider().Matches(command).Select(static match => match.Groups[1].Value.Trim('"')).Distinct(), Is.SubsetOf(Names), command);
        }
    }

    [Test]
    public void TheConfigurationHasEveryKeyThatIsFilledIn()
    {
        var configuration = File.ReadAllText(Path.Combine(Repository.Root, "config.json"));
        var keys = Lines.SelectMany(static line => Key().Matches(line)).Select(static match => match.Groups[1].Value).Distinct().ToList();
        Assert.That(keys, Has.Count.EqualTo(4));
        foreach (var key in keys) Assert.That(configuration, Does.Contain($"\"{key}\": \"\""), key);
    }

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("--(?:brokerage|data-provider-live|data-provider-historical) (\"[^\"]+\"|\\S+)")]
    private static partial Regex Provider();

    [GeneratedRegex("\"([a-z-]+)\": env\\.")]
    private static partial Regex Key();
}
