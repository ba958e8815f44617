using NUnit.Framework;
using QuantConnect;
using QuantConnect.Configuration;
using QuantConnect.Logging;

namespace YenValve.Engine.Tests.Core;

/// <summary>What LEAN keeps for the process belongs to the run here.</summary>
[TestFixture]
public class RunSettingsTests
{
    [Test]
    public void ConfigurationIsReadByType()
    {
        using var run = new RunContext("folder", new Dictionary<string, string>
        {
            ["live-mode"] = "true",
            ["count"] = "7",
            ["ratio"] = "0.25",
            ["resolution"] = "hour",
            ["empty"] = "",
        }).Enter();
        Assert.That(Config.GetBool("live-mode"), Is.True);
        Assert.That(Config.GetInt("count"), Is.EqualTo(7));
        Assert.That(Config.GetDouble("ratio"), Is.EqualTo(0.25));
        Assert.That(Config.GetValue("resolution", Resolution.Daily), Is.EqualTo(Resolution.Hour));
        Assert.That(Config.GetInt("empty", 3), Is.EqualTo(3));
        Assert.That(Config.Get("missing", "default"), Is.EqualTo("default"));
        Assert.That(Globals.DataFolder, Is.EqualTo("folder"));
    }

    [Test]
    public void RunsDoNotSeeEachOther()
    {
        var first = new RunContext("a", new Dictionary<string, string>());
        var second = new RunContext("b", new Dictionary<string, string>());
        using (first.Enter())
        {
            Config.Set("key", "value");
            using (second.Enter())
            {
                Assert.That(Config.Get("key"), Is.Empty);
                Assert.That(Globals.DataFolder, Is.EqualTo("b"));
            }
            Assert.That(Config.Get("key"), Is.EqualTo("value"));
        }
    }

    [Test]
    public void TheSameErrorIsLoggedOnce()
    {
        var lines = new List<string>();
        using var run = new RunContext("a", new Dictionary<string, string>()).Enter();
        Log.LogHandler = new FunctionalLogHandler(lines.Add, lines.Add, lines.Add);
        Log.Error("again");
        Log.Error("again");
        Log.Error("other");
        Log.Debug("not enabled");
        Assert.That(lines, Is.EqualTo(new[] { "again", "other" }));
    }
}
