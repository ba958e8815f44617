using NUnit.Framework;
using YenValve.Launcher.Commands;

namespace YenValve.Optimization.Tests.Processes;

/// <summary>What cannot be done is said in one line, and nothing runs.</summary>
[TestFixture]
public sealed class WrongUseTests
{
    [TestCase("optimize", "nothing to vary")]
    [TestCase("optimize --parameter target-volatility 0.4 0.1 0.1", "below its minimum")]
    [TestCase("optimize --parameter target-volatility", "has no value")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --strategy Anneal", "Anneal")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --target-direction up", "neither max nor min")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --constraint Drawdown", "has to read")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --shard 5/4", "no shard 5/4")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --max-concurrent-backtests 0", "1 or more")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --train-days 5", "30 days")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --window sliding", "neither expanding nor rolling")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --config no-such.json", "no-such.json")]
    [TestCase("optimize --optimizer-config no-such.json", "no-such.json")]
    [TestCase("optimize --parameter target-volatility 0.1 0.4 0.1 --max-runs 300", "'--max-runs'")]
    [TestCase("optimize --strategy List", "--list")]
    [TestCase("optimize report no-such.db", "no study")]
    [TestCase("optimize merge merged.db no-such.db", "no study")]
    public async Task SaysWhatIsWrong(string line, string message)
    {
        var before = Console.Error;
        using var error = new StringWriter();
        Console.SetError(error);
        try
        {
            var exitCode = await YenValveCommand.InvokeAsync(line.Split(' '));
            Assert.Multiple(() =>
            {
                Assert.That(exitCode, Is.EqualTo(2), error.ToString());
                Assert.That(error.ToString(), Does.Contain(message));
                Assert.That(error.ToString().TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            });
        }
        finally
        {
            Console.SetError(before);
        }
    }
}
