using NUnit.Framework;
using QuantConnect.Parameters;

namespace YenValve.Engine.Tests.Algorithm;

public class ParameterAttributeTests
{
    [Test]
    public void FillsFieldsAndPropertiesPrivateOnesToo()
    {
        var target = new Target();
        ParameterAttribute.ApplyAttributes(new Dictionary<string, string>
        {
            ["fast"] = "12",
            ["ratio"] = "0.75",
            ["when"] = "2024-02-03",
            ["span"] = "02:30:00",
            ["ByName"] = "9",
            ["hidden"] = "true",
        }, target);
        Assert.That((target.Fast, target.Ratio, target.When, target.Span, target.ByName, target.Seen),
            Is.EqualTo((12, 0.75m, new DateTime(2024, 2, 3), new TimeSpan(2, 30, 0), 9, true)));
    }

    [Test]
    public void LeavesMembersWithoutOrWithAnEmptyParameterAsTheyAre()
    {
        var target = new Target();
        ParameterAttribute.ApplyAttributes(new Dictionary<string, string> { ["FAST"] = "12", ["ratio"] = "" }, target);
        Assert.That((target.Fast, target.Ratio), Is.EqualTo((7, 0.5m)));
    }

    [Test]
    public void RefusesWhatItCannotSet() =>
        Assert.That(() => ParameterAttribute.ApplyAttributes(new Dictionary<string, string> { ["fixed"] = "1" }, new ReadOnly()), Throws.InvalidOperationException);

    [Test]
    public void ListsNamesAndTypes() =>
        Assert.That(ParameterAttribute.GetParametersFromType(typeof(ReadOnly)), Is.Empty);

    private sealed class Target
    {
        [Parameter("fast")] public int Fast = 7;
        [Parameter("hidden")] private bool _hidden = false;

        [Parameter("ratio")] public decimal Ratio { get; private set; } = 0.5m;

        [Parameter("when")] public DateTime When { get; set; }

        [Parameter("span")] public TimeSpan Span { get; set; }

        [Parameter] public int ByName { get; set; }

        public bool Seen => _hidden;
    }

    private sealed class ReadOnly
    {
        [Parameter("fixed")] public int Fixed { get; } = 3;
    }
}
