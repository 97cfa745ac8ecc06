/** What readers ask that is no part of Python and its standard library: libraries, frameworks, tools. */
const elsewhere = new Set(
  (
    'numpy pandas dataframe matplotlib pyplot seaborn plotly scipy sklearn scikit tensorflow keras pytorch torch django flask ' +
    'fastapi pyramid tornado celery rabbitmq kafka redis mongodb mysql postgres postgresql sqlalchemy selenium playwright ' +
    'beautifulsoup bs4 scrapy pygame tkinter pyqt kivy opencv cv2 pillow jupyter colab anaconda conda pyinstaller docker ' +
    'kubernetes ansible terraform jenkins aws s3 lambda_handler azure heroku nginx react angular svelte jquery css ' +
    'flexbox bootstrap npm webpack spring hibernate maven gradle arduino raspberry git github excel openpyxl xlsx pdf ' +
    'chatgpt openai huggingface transformers nltk spacy discord telegram boto3 pyspark spark hadoop airflow streamlit pydantic vue nuxt express nodejs wifi flutter sharepoint autocad nextjs tsconfig eslint jest wordpress php laravel rails vscode latex ' +
    'photoshop android ios xcode kotlin unity blender gmail smtp outlook iphone html zsh vite'
  ).split(' '),
)

/** Whether a word names something that the site is not about. */
export function isElsewhere(word: string): boolean {
  return elsewhere.has(word)
}

/** Whether a question is on something that the site is not about. What is to be done without it is. */
export function asksElsewhere(words: readonly string[]): boolean {
  return words.some((word, place) => isElsewhere(word) && words[place - 1] !== 'without')
}
