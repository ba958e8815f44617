using QuantConnect.Interfaces;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    /// <summary>Longest name or tag, in characters; what goes beyond is cut.</summary>
    protected const int MaxNameAndTagsLength = 200;

    /// <summary>Most tags one backtest may carry.</summary>
    protected const int MaxTagsCount = 100;

    private string _name = "";
    private HashSet<string> _tags = [];
    private bool _warnedTagsFull;
    private bool _warnedTagsCut;

    /// <inheritdoc/>
    public event AlgorithmEvent<string>? NameUpdated;

    /// <inheritdoc/>
    public event AlgorithmEvent<HashSet<string>>? TagsUpdated;

    /// <inheritdoc/>
    public string Name
    {
        get => _name;
        set
        {
            if (_locked) throw new InvalidOperationException("Cannot set algorithm name after it is initialized.");
            if (!string.IsNullOrEmpty(value)) _name = Cut(value);
        }
    }

    /// <inheritdoc/>
    public HashSet<string> Tags
    {
        get => _tags;
        set
        {
            if (value == null) return;
            var wanted = value.Where(tag => !string.IsNullOrWhiteSpace(tag)).ToList();
            if (wanted.Count > MaxTagsCount && !_warnedTagsCut)
            {
                _warnedTagsCut = true;
                Log($"Warning: The tags collection cannot contain more than {MaxTagsCount} items. It will be truncated.");
            }

            _tags = wanted.Take(MaxTagsCount).Select(Cut).ToHashSet();
            if (_locked) TagsUpdated?.Invoke(this, _tags);
        }
    }

    /// <inheritdoc/>
    public void SetName(string name) => Name = name;

    /// <inheritdoc/>
    public void SetTags(HashSet<string> tags) => Tags = tags;

    /// <inheritdoc/>
    public void AddTag(string tag)
    {
        if (string.IsNullOrWhiteSpace(tag)) return;
        if (_tags.Count >= MaxTagsCount)
        {
            if (_warnedTagsFull) return;
            _warnedTagsFull = true;
            Log($"Warning: AddTag({tag}): Unable to add tag. Tags are limited to a maximum of {MaxTagsCount}.");
            return;
        }

        if (_tags.Add(Cut(tag)) && _locked) TagsUpdated?.Invoke(this, _tags);
    }

    private static string Cut(string text) => text.Length > MaxNameAndTagsLength ? text[..MaxNameAndTagsLength] : text;
}
