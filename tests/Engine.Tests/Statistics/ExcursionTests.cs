using NUnit.Framework;
using QuantConnect.Statistics;
using YenValve.Engine.Feed.Idle;

namespace YenValve.Engine.Tests.Statistics;

/// <summary>An excursion taken together from prices and stretches is that of every single price.</summary>
[TestFixture]
public sealed class ExcursionTests
{
    [Test]
    public void StretchesAndPricesComeToWhatEveryPriceComesTo()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var excursion = new Excursion();
            var all = new List<decimal>();
            while (all.Count < 30)
            {
                decimal[] prices = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(1000, 2000) / 100m)];
                all.AddRange(prices);
                if (prices.Length == 1) excursion.Add(prices[0]);
                else excursion.Add(new PriceStretch(prices[0], prices.Max(), prices.Min(), prices[^1], (long)(Worst(prices) * 1e8m), (long)(Worst([.. prices.Select(price => -price)]) * 1e8m)));
            }

            Assert.Multiple(() =>
            {
                Assert.That((excursion.High, excursion.Low), Is.EqualTo((all.Max(), all.Min())));
                Assert.That(excursion.Fall, Is.EqualTo(Worst(all)));
                Assert.That(excursion.Rise, Is.EqualTo(Worst([.. all.Select(price => -price)])));
            });
            excursion.Clear();
            Assert.That((excursion.IsEmpty, excursion.Fall, excursion.Rise), Is.EqualTo((true, 0m, 0m)));
        }
    }

    /// <summary>The largest fall, by every pair.</summary>
    private static decimal Worst(IReadOnlyList<decimal> prices) =>
        Enumerable.Range(0, prices.Count).Max(from => Enumerable.Range(from, prices.Count - from).Max(to => prices[from] - prices[to]));
}
